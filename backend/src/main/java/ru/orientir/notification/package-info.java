/** Notification: what people are told of what waits for them. */
package ru.orientir.notification;
