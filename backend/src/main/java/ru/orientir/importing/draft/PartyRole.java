package ru.orientir.importing.draft;

/** What a party does for an activity or an instruction. */
public enum PartyRole {
    LEAD,
    CO_EXECUTOR,
    CONTROLLER,
    PARTICIPANT
}
