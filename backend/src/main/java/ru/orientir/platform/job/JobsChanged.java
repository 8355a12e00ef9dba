package ru.orientir.platform.job;

/** A job was queued or cancelled in the running transaction; once it is committed, this backend looks at once. */
record JobsChanged() {}
