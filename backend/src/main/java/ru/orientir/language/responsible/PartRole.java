package ru.orientir.language.responsible;

/** What a party does for an activity. Without role words the first party of a cell leads and the others co-execute. */
public enum PartRole {
    LEAD,
    CO_EXECUTOR,
    CONTROLLER,
    PARTICIPANT
}
