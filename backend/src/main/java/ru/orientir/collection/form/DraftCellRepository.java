package ru.orientir.collection.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Typed cells; who asks for those of a submission has found the submission first. */
@ApplicationScoped
public class DraftCellRepository implements PanacheRepositoryBase<DraftCell, DraftCell.Key> {
    public List<DraftCell> of(UUID submissionId) {
        return list("submissionId", submissionId);
    }
}
