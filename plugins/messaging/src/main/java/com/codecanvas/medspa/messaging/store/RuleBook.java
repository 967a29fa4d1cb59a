package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinic's rules for reminders, one row. */
@Component(service = RuleBook.class)
public final class RuleBook {

    private static final String READ =
            "select confirmation, minutes_before, channels, version from messaging.reminder_rules";

    // Of two first changes at the same time one inserts; the other then meets a newer version and changes nothing.
    private static final String WRITE =
            "insert into messaging.reminder_rules as kept (confirmation, minutes_before, channels, version)"
                    + " values (?1, ?2, ?3, ?4) on conflict (tenant_id) do update set"
                    + " confirmation = excluded.confirmation, minutes_before = excluded.minutes_before,"
                    + " channels = excluded.channels, version = excluded.version"
                    + " where kept.version = excluded.version - 1";

    private final Transactions transactions;

    @Activate
    public RuleBook(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    public Rules current() {
        List<?> rows =
                transactions.call(entities -> entities.createNativeQuery(READ).getResultList());
        return rows.isEmpty() ? Rules.AT_FIRST : rules((Object[]) rows.get(0));
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 412 when they have changed since this version */
    public Rules replace(Rules rules) {
        long next = rules.version() + 1;
        int written = transactions.call(entities -> entities.createNativeQuery(WRITE)
                .setParameter(1, rules.confirmation())
                .setParameter(2, text(rules.minutesBefore()))
                .setParameter(3, rules.channels().stream().map(Channel::code).collect(Collectors.joining(" ")))
                .setParameter(4, next)
                .executeUpdate());
        if (written == 0) {
            throw Problem.stale();
        }
        return new Rules(rules.confirmation(), rules.minutesBefore(), rules.channels(), next);
    }

    private static String text(List<Integer> minutes) {
        return minutes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Rules rules(Object[] row) {
        List<Integer> minutes = words(row[1]).map(Integer::valueOf).toList();
        List<Channel> channels = words(row[2]).map(Channel::of).toList();
        return new Rules((boolean) row[0], minutes, channels, (long) row[3]);
    }

    private static Stream<String> words(Object column) {
        return Arrays.stream(((String) column).split(" ")).filter(word -> !word.isEmpty());
    }
}
