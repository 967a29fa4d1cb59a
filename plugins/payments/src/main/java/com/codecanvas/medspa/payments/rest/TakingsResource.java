package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.till.Clerk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What came in and went out on a day of the clinic. */
@Component(service = TakingsResource.class)
@RestResource
@Path("payments/takings")
@RequiresPermission("payments.read")
public final class TakingsResource {

    /** @param undecided payments and refunds whose outcome nobody knows yet, of any day */
    public record TakingsView(LocalDate day, List<Sum> sums, List<AttemptView> payments, List<AttemptView> undecided) {}

    /** One way of paying in one currency. */
    public record Sum(String method, String currency, long takenMinor, long refundedMinor) {}

    private final Attempts attempts;
    private final Clerk clerk;
    private final Audit audit;

    @Activate
    public TakingsResource(@Reference Attempts attempts, @Reference Clerk clerk, @Reference Audit audit) {
        this.attempts = attempts;
        this.clerk = clerk;
        this.audit = audit;
    }

    @GET
    public TakingsView read(@QueryParam("day") String day) {
        LocalDate wanted = day == null ? clerk.today() : parsed(day);
        List<Attempt> found = attempts.approvedBetween(
                wanted.atStartOfDay(clerk.zone()).toInstant(),
                wanted.plusDays(1).atStartOfDay(clerk.zone()).toInstant());
        List<Attempt> undecided = attempts.open();
        audit.patients(found.stream().map(each -> each.target().patientId()).collect(Collectors.toSet()));
        audit.patients(undecided.stream().map(each -> each.target().patientId()).collect(Collectors.toSet()));
        return new TakingsView(
                wanted,
                sums(found),
                found.stream().map(AttemptView::of).toList(),
                undecided.stream().map(AttemptView::of).toList());
    }

    private static List<Sum> sums(List<Attempt> found) {
        Map<String, List<Attempt>> groups = found.stream()
                .collect(Collectors.groupingBy(
                        each -> each.currency() + " " + Code.of(each.method()), TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(group -> new Sum(
                        Code.of(group.get(0).method()),
                        group.get(0).currency(),
                        sum(group, AttemptKind.CHARGE),
                        sum(group, AttemptKind.REFUND)))
                .toList();
    }

    private static long sum(List<Attempt> group, AttemptKind kind) {
        return group.stream()
                .filter(each -> each.kind() == kind)
                .mapToLong(Attempt::amountMinor)
                .sum();
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw Problem.malformed("A day is written as 2026-11-26.", e);
        }
    }
}
