package ru.orientir.collection.campaign;

/** How far a campaign is. */
public enum CampaignStatus {
    /** Being written; nobody is asked yet. */
    DRAFT,
    /** Asks; answers are taken, late ones too. */
    OPEN,
    /** Takes answers only from whom it was reopened for. */
    CLOSED
}
