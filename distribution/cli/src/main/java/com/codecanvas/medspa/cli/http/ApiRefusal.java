package com.codecanvas.medspa.cli.http;

/** The server did not do what was asked. */
public final class ApiRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;

    ApiRefusal(String request, int status, String answer) {
        super(request + " failed" + (status == 0 ? ": " : " (" + status + "): ") + detail(answer));
        this.status = status;
        this.reason = detail(answer);
    }

    /** For people who do not care which request it was. */
    public String reason() {
        return reason;
    }

    /** 0 when there was no answer. */
    public int status() {
        return status;
    }

    private static String detail(String answer) {
        if (!answer.startsWith("{")) {
            return answer.lines().findFirst().orElse("");
        }
        var problem = Json.object(answer);
        Object errors = problem.get("errors");
        return problem.get("detail") + (errors == null ? "" : " " + Json.text(errors));
    }
}
