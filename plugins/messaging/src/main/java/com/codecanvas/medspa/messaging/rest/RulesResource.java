package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Rules;
import com.codecanvas.medspa.messaging.plan.AlignJob;
import com.codecanvas.medspa.messaging.store.RuleBook;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When patients are written to about their appointments. */
@Component(service = RulesResource.class)
@RestResource
@Path("message-rules")
@RequiresPermission("messaging.configure")
public final class RulesResource {

    private static final int MOST_REMINDERS = 5;
    private static final int LEAST_MINUTES = 15;
    private static final int MOST_MINUTES = 60 * 24 * 30;

    /**
     * @param minutesBefore of each reminder
     * @param channels sms and email, the one to try first before the other
     */
    public record RulesBody(Boolean confirmation, List<Integer> minutesBefore, List<String> channels, long version) {

        static RulesBody of(Rules rules) {
            return new RulesBody(
                    rules.confirmation(),
                    rules.minutesBefore(),
                    rules.channels().stream().map(Channel::code).toList(),
                    rules.version());
        }
    }

    private final RuleBook book;
    private final Jobs jobs;
    private final Audit audit;

    @Activate
    public RulesResource(@Reference RuleBook book, @Reference Jobs jobs, @Reference Audit audit) {
        this.book = book;
        this.jobs = jobs;
        this.audit = audit;
    }

    @GET
    @RequiresPermission("messaging.read")
    public RulesBody read() {
        return RulesBody.of(book.current());
    }

    @PUT
    public RulesBody change(@HeaderParam("If-Match") IfMatch seen, RulesBody wanted) {
        Rules current = book.current();
        IfMatch.check(seen, current.version());
        Rules rules = rules(Inputs.needed(wanted), current.version());
        Rules replaced = book.replace(rules);
        audit.detail("reminders", replaced.minutesBefore().size());
        jobs.enqueue(AlignJob.TYPE, "rules");
        return RulesBody.of(replaced);
    }

    private static Rules rules(RulesBody wanted, long version) {
        List<Integer> minutes = wanted.minutesBefore() == null ? List.of() : wanted.minutesBefore();
        List<String> channels = wanted.channels() == null ? List.of() : wanted.channels();
        new Checks()
                .that(wanted.confirmation() != null, "confirmation", "required", "Say whether bookings are confirmed.")
                .that(minutes.size() <= MOST_REMINDERS, "minutesBefore", "too-many", "At most five reminders.")
                .that(
                        minutes.stream().allMatch(RulesResource::isReasonable),
                        "minutesBefore",
                        "range",
                        "A reminder goes out between 15 minutes and 30 days before.")
                .that(
                        new HashSet<>(minutes).size() == minutes.size(),
                        "minutesBefore",
                        "unique",
                        "Two reminders have the same time.")
                .that(!channels.isEmpty(), "channels", "required", "Choose at least one way to reach patients.")
                .that(
                        channels.stream().allMatch(code -> Channel.find(code).isPresent())
                                && new HashSet<>(channels).size() == channels.size(),
                        "channels",
                        "choice",
                        "Choose sms, email, or both in the order in which to try them.")
                .done();
        return new Rules(
                wanted.confirmation(),
                minutes.stream().sorted(Comparator.reverseOrder()).toList(),
                channels.stream().map(Channel::of).toList(),
                version);
    }

    private static boolean isReasonable(Integer minutes) {
        return minutes != null && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES;
    }
}
