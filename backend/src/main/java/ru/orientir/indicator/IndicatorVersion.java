package ru.orientir.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import ru.orientir.indicator.definition.Definition;
import ru.orientir.indicator.definition.Semver;
import ru.orientir.platform.change.ChangeSetId;

/** A version of a definition, written once; seen through its indicator, which is where the scope is checked. */
@Entity
@Immutable
@Table(name = "indicator_version")
class IndicatorVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Column(name = "line_id")
    private int lineId;

    private int major;
    private int minor;
    private int patch;

    @JdbcTypeCode(SqlTypes.JSON)
    private Definition definition;

    private @Nullable String note;

    @ChangeSetId
    @Column(name = "change_set_id")
    private long changeSetId;

    protected IndicatorVersion() {}

    static IndicatorVersion of(Indicator indicator, int lineId, @Nullable String note) {
        var version = new IndicatorVersion();
        version.indicatorId = indicator.id();
        version.lineId = lineId;
        version.major = indicator.semver().major();
        version.minor = indicator.semver().minor();
        version.patch = indicator.semver().patch();
        version.definition = indicator.definition();
        version.note = note;
        return version;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    Semver semver() {
        return new Semver(major, minor, patch);
    }

    Definition definition() {
        return definition;
    }

    long changeSetId() {
        return changeSetId;
    }

    @Nullable
    String note() {
        return note;
    }

    IndicatorVersionRef ref(String code) {
        return new IndicatorVersionRef(id, lineId, indicatorId, code, semver().toString(), definition);
    }
}
