package com.codecanvas.medspa.api.web;

/** The version that the caller saw, taken as {@code @HeaderParam("If-Match") IfMatch}. Null when the header is missing. */
public record IfMatch(String tag) {

    /** Called by JAX-RS. */
    public static IfMatch fromString(String header) {
        return new IfMatch(header.trim());
    }

    /**
     * @throws ProblemException 428 without the header, 412 when the record has changed since
     */
    public static void check(IfMatch seen, long currentVersion) {
        if (seen == null) {
            throw Problem.preconditionRequired();
        }
        if (!seen.tag.equals("*") && !seen.tag.equals('"' + Long.toString(currentVersion) + '"')) {
            throw Problem.stale();
        }
    }
}
