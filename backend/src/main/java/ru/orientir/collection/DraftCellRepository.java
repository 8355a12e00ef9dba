package ru.orientir.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Typed cells; who asks for those of a submission has found the submission first. */
@ApplicationScoped
class DraftCellRepository implements PanacheRepositoryBase<DraftCell, DraftCell.Key> {
    List<DraftCell> of(UUID submissionId) {
        return list("submissionId", submissionId);
    }
}
