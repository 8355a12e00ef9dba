package ru.orientir.platform.notice;

/** A way to reach people. */
public enum Channel {
    /** The list behind the bell. */
    IN_APP
}
