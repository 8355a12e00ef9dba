package ru.orientir.evidence;

/** What kind of proof it is, as orders ask for it. */
public enum EvidenceKind {
    /** Приказ. */
    ORDER,
    /** Письмо. */
    LETTER,
    /** Протокол. */
    PROTOCOL,
    /** Справка. */
    REFERENCE,
    PHOTO,
    LINK,
    OTHER
}
