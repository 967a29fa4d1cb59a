package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.web.problems.ScrubbedTrace;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs an endpoint's method in one transaction together with its audit entry and its idempotency record. */
@Component(service = Execution.class)
public final class Execution {

    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

    private final AmbientTransactions transactions;
    private final AuditTrail trail;
    private final Idempotency idempotency;

    @Activate
    public Execution(
            @Reference AmbientTransactions transactions,
            @Reference AuditTrail trail,
            @Reference Idempotency idempotency) {
        this.transactions = transactions;
        this.trail = trail;
        this.idempotency = idempotency;
    }

    /** @return a Response, or another body that the REST engine writes as it is */
    Object run(Call call, Callable<Object> method) throws Exception {
        if (call.session() == null) {
            return answer(call, method.call());
        }
        Endpoint endpoint = call.endpoint();
        boolean audited = endpoint.notAudited() == null;
        if (audited) {
            trail.begin(endpoint.moduleId(), endpoint.action(), endpoint.httpMethod(), ApiPath.of(endpoint));
        }
        try {
            return endpoint.ownTransactions() ? piecemeal(call, method, audited) : together(call, method, audited);
        } catch (Exception | Error e) {
            if (audited) {
                failed(endpoint, e);
            }
            throw e;
        }
    }

    private Object together(Call call, Callable<Object> method, boolean audited) throws Exception {
        boolean remembered = Idempotency.applies(call);
        Object result = transactions.call(() -> {
            Optional<Answer> first = remembered ? idempotency.claim(call) : Optional.empty();
            if (first.isPresent()) {
                discard(audited);
                return first.get().response(true);
            }
            Object made = method.call();
            Object kept = remembered ? remember(call, made) : made;
            if (audited) {
                transactions.beforeCommit(trail::succeed);
            }
            return kept;
        });
        return answer(call, result);
    }

    private Object remember(Call call, Object made) {
        if (unrepeatable(made)) {
            transactions.beforeCommit(() -> idempotency.release(call));
            return made;
        }
        Answer answer = Answer.of(call, made);
        transactions.beforeCommit(() -> idempotency.keep(call, answer));
        return answer.response(false);
    }

    private Object piecemeal(Call call, Callable<Object> method, boolean audited) throws Exception {
        if (!Idempotency.applies(call)) {
            Object result = answer(call, method.call());
            succeed(audited);
            return result;
        }
        Optional<Answer> first = idempotency.claim(call);
        if (first.isPresent()) {
            discard(audited);
            return first.get().response(true);
        }
        try {
            Answer answer = Answer.of(call, method.call());
            idempotency.keep(call, answer);
            succeed(audited);
            return answer.response(false);
        } catch (Exception | Error e) {
            idempotency.release(call);
            throw e;
        }
    }

    private static Object answer(Call call, Object result) {
        return unrepeatable(result) ? result : Answer.of(call, result).response(false);
    }

    /** Answers that the endpoint built itself, or that are no JSON. */
    private static boolean unrepeatable(Object result) {
        return result instanceof Response
                || result instanceof StreamingOutput
                || result instanceof String
                || result instanceof byte[];
    }

    private void succeed(boolean audited) {
        if (audited) {
            trail.succeed();
        }
    }

    private void discard(boolean audited) {
        if (audited) {
            trail.discard();
        }
    }

    private void failed(Endpoint endpoint, Throwable thrown) {
        try {
            Problem problem =
                    thrown instanceof com.codecanvas.medspa.api.web.ProblemException told ? told.problem() : null;
            if (problem != null && problem.code().equals("unavailable")) {
                trail.discard();
            } else if (problem != null) {
                trail.fail(problem.code().equals("forbidden") ? "denied" : "failed", problem.code());
            } else {
                trail.fail("failed", "internal");
            }
        } catch (RuntimeException e) {
            LOG.error("The failure of {} could not be audited", endpoint.action(), ScrubbedTrace.of(e));
        }
    }
}
