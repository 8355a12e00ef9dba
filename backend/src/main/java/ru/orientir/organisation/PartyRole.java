package ru.orientir.organisation;

/** What a party does. */
public enum PartyRole {
    LEAD,
    CO_EXECUTOR,
    CONTROLLER,
    PARTICIPANT
}
