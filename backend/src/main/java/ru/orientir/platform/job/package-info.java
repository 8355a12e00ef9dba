/**
 * Work in the background: a feature registers kinds of jobs and queues them; every backend takes what is due under a lease it must
 * renew, so that a job outlives the backend that ran it. Why so: {@code docs/decisions/jobs.md}.
 */
@Face
@NullMarked
package ru.orientir.platform.job;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
