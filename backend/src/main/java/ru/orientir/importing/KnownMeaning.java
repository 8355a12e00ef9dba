package ru.orientir.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import ru.orientir.importing.draft.value.PartyMeaning;

/** Who a responsible name of an organisation's documents is, as somebody has said once. */
@Entity
@Table(name = "party_meaning")
class KnownMeaning {
    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private PartyMeaning meaning;

    /**
     * A name in the documents of an organisation.
     *
     * @param words see {@link ru.orientir.importing.conversion.PartyName}
     */
    @Embeddable
    record Key(@Column(name = "owner_id") UUID ownerId, String words) {}

    protected KnownMeaning() {}

    KnownMeaning(UUID ownerId, String words, PartyMeaning meaning) {
        key = new Key(ownerId, words);
        this.meaning = meaning;
    }

    String words() {
        return key.words();
    }

    PartyMeaning meaning() {
        return meaning;
    }
}
