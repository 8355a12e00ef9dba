/** Notification: stores what people are told of, and delivers it. */
package ru.orientir.notification;
