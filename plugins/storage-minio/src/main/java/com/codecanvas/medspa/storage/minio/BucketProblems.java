package com.codecanvas.medspa.storage.minio;

import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import com.codecanvas.medspa.storage.minio.GuardedSockets.PrivateNetworkException;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.InvalidResponseException;
import io.minio.errors.ServerException;
import io.minio.errors.XmlParserException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** What went wrong with the bucket, in words for the clinic's admin, without its keys. */
record BucketProblems(BucketSettings settings) {

    /** @param doing what was tried, such as "write to" */
    ObjectStorageUnavailableException of(String doing, Exception e) {
        return new ObjectStorageUnavailableException(words(doing, e), e);
    }

    static String code(Exception e) {
        return e instanceof ErrorResponseException refused
                ? String.valueOf(refused.errorResponse().code())
                : "";
    }

    private String words(String doing, Exception e) {
        return e instanceof ErrorResponseException ? refusal(doing, code(e)) : trouble(e);
    }

    private String refusal(String doing, String code) {
        return switch (code) {
            // An object that is missing is told in another way; here its answer stands for the bucket.
            case "NoSuchBucket", "NoSuchKey" ->
                "There is no bucket " + settings.bucket() + " on this server. Create it, or correct its name.";
            case "InvalidAccessKeyId" -> "The server does not know the access key.";
            case "SignatureDoesNotMatch" -> "The secret key does not belong to the access key.";
            case "AccessDenied", "AllAccessDisabled", "MethodNotAllowed" ->
                "The access key may not " + doing + " the bucket " + settings.bucket() + ". Give it that right.";
            case "AuthorizationHeaderMalformed",
                    "PermanentRedirect",
                    "Redirect",
                    "RetryHead",
                    "IllegalLocationConstraintException" ->
                "The bucket is in another region than " + settings.region() + ".";
            case "RequestTimeTooSkewed" -> "The clocks of this server and of the storage differ too much.";
            case "XMinioStorageFull", "QuotaExceeded", "XMinioAdminBucketQuotaExceeded" -> "The storage is full.";
            case "SlowDown", "ServiceUnavailable", "InternalError", "RequestTimeout", "XMinioServerNotInitialized" ->
                "The storage is busy or in trouble (" + code + ").";
            default -> "The storage refused (" + code + ").";
        };
    }

    private static String trouble(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PrivateNetworkException) {
                return "The server's address leads into a private network. Whoever operates this platform can allow that.";
            }
            if (cause instanceof UnknownHostException) {
                return "There is no server of this name.";
            }
            if (cause instanceof SSLException) {
                return "The server's certificate is not trusted, or it does not speak TLS on this port.";
            }
            if (cause instanceof InvalidResponseException || cause instanceof XmlParserException) {
                return "What answers at this address is no storage that speaks S3.";
            }
            if (cause instanceof ServerException) {
                return "The storage is busy or in trouble.";
            }
            if (cause instanceof IllegalArgumentException) {
                return "The bucket's name or the prefix has a form that storages do not take.";
            }
        }
        return "The server does not answer, or broke the connection off.";
    }
}
