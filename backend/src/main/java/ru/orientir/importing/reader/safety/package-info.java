/** What no reader does without: bounds of size, depth and time, archives and XML opened without danger, the named refusal. */
@NullMarked
package ru.orientir.importing.reader.safety;

import org.jspecify.annotations.NullMarked;
