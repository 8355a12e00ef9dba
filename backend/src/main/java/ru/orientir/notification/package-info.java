/** Notification: stores what people are told of, and delivers it. */
@NullMarked
package ru.orientir.notification;

import org.jspecify.annotations.NullMarked;
