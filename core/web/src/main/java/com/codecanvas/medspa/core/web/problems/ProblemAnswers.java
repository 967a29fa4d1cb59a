package com.codecanvas.medspa.core.web.problems;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.web.pipeline.Call;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;

/** Answers every exception of a resource with a problem document. */
public final class ProblemAnswers implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        Call call = Call.of(JAXRSUtils.getCurrentMessage());
        Problem problem = UnexpectedErrors.problem(thrown, call.endpoint().describe());
        if (Problems.unexpected(problem) && !leftByBrowser(thrown)) {
            call.failed(thrown);
        }
        return response(new ProblemDocument(problem));
    }

    /** Whoever asked did not wait for the end of the answer. */
    private static boolean leftByBrowser(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().equals("org.eclipse.jetty.io.EofException")) {
                return true;
            }
        }
        return false;
    }

    private static Response response(ProblemDocument document) {
        Response.ResponseBuilder response = Response.status(document.problem().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(document.bytes());
        if (document.retryAfter() != null) {
            response.header("Retry-After", document.retryAfter());
        }
        return response.build();
    }
}
