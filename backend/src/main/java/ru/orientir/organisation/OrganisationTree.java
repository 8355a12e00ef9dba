package ru.orientir.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A pair of an organisation and one above it, itself included; kept by a trigger, read in queries. */
@Entity
@Immutable
@Table(name = "organisation_tree")
@IdClass(OrganisationTree.Pair.class)
class OrganisationTree {
    @Id
    private UUID ancestor;

    @Id
    private UUID descendant;

    record Pair(UUID ancestor, UUID descendant) implements Serializable {}
}
