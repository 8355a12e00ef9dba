package ru.orientir.notification;

import java.util.List;

/** The notices that are read now; what is not the caller's is not among them. */
public record NotificationsRead(List<NotificationView> items) {}
