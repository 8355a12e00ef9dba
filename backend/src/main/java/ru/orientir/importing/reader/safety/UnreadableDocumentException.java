package ru.orientir.importing.reader.safety;

/** A file that cannot be read as a document, for a reason its sender can act on. The detail is fit for users. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;
    private final String detail;

    public UnreadableDocumentException(UnreadableReason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    public UnreadableDocumentException(UnreadableReason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
        this.detail = detail;
    }

    public UnreadableReason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
