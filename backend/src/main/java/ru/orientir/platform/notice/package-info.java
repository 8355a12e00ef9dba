/** What a feature says when people are to be told something; who stores and delivers it listens. */
@Face
@NullMarked
package ru.orientir.platform.notice;

import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
