package ru.orientir.collection.form;

import java.util.List;
import ru.orientir.collection.entry.Finding;
import ru.orientir.collection.submission.SubmissionView;

/**
 * The form a reporter fills in, and a coordinator reads.
 *
 * @param rows one for each indicator asked for
 * @param findings everything that is wrong or looks wrong; those about a cell stand there too
 */
public record FormView(SubmissionView submission, List<FormRow> rows, List<Finding> findings) {}
