package com.codecanvas.medspa.core.storage.s3;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactProblem.Kind;
import com.codecanvas.medspa.core.storage.origin.BucketSettings;
import io.minio.errors.ErrorResponseException;

/** What went wrong with the bucket, in words, without its keys. */
record BucketProblems(BucketSettings settings) {

    ArtefactProblem of(String sha256, Exception e) {
        String bucket = "the bucket " + settings.bucket() + " at " + settings.endpoint();
        return switch (code(e)) {
            case "NoSuchKey" ->
                new ArtefactProblem(
                        Kind.MISSING, "There is no file " + sha256 + " in " + bucket + ". Upload it again.", e);
            case "NoSuchBucket" ->
                new ArtefactProblem(
                        Kind.UNREACHABLE,
                        "There is no bucket " + settings.bucket() + " at " + settings.endpoint()
                                + ". Create it, or correct the setting.",
                        e);
            case "AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch" ->
                new ArtefactProblem(
                        Kind.UNREACHABLE,
                        "The access key may not use " + bucket + ". Check both keys and its rights.",
                        e);
            case "" ->
                new ArtefactProblem(
                        Kind.UNREACHABLE, "No answer from " + bucket + ". Check that it runs and can be reached.", e);
            default -> new ArtefactProblem(Kind.UNREACHABLE, "Refused by " + bucket + " (" + code(e) + ").", e);
        };
    }

    private static String code(Exception e) {
        return e instanceof ErrorResponseException refused
                ? refused.errorResponse().code()
                : "";
    }
}
