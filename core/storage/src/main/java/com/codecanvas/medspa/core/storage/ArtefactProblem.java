package com.codecanvas.medspa.core.storage;

/** Why a file cannot be kept or fetched, in words for the operator. */
public final class ArtefactProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What can be done about it depends on this. */
    public enum Kind {
        /** Nobody has kept it, or somebody has forgotten it. */
        MISSING,
        /** The content does not have the digest that it is asked for by. */
        DAMAGED,
        /** The disk is full. */
        NO_ROOM,
        /** The store does not answer, or does not let us read or write; it may later. */
        UNREACHABLE
    }

    private final Kind kind;

    public ArtefactProblem(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public ArtefactProblem(Kind kind, String message) {
        this(kind, message, null);
    }

    public Kind kind() {
        return kind;
    }
}
