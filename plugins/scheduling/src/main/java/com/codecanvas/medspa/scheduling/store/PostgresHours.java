package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.scheduling.domain.Hours;
import com.codecanvas.medspa.scheduling.domain.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import javax.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opening hours in PostgreSQL, a row for each weekday, all of the same version. */
@Component(service = Hours.class)
public final class PostgresHours implements Hours {

    private static final String READ = "select cast(weekday as integer), cast(opens as text), cast(closes as text),"
            + " version from scheduling.clinic_hours order by weekday";

    // Of two first changes at the same time one inserts; the other then meets a newer version and changes nothing.
    private static final String WRITE = "insert into scheduling.clinic_hours as kept (weekday, opens, closes, version)"
            + " values (cast(?1 as smallint), cast(nullif(?2, '') as time), cast(nullif(?3, '') as time), ?4)"
            + " on conflict (tenant_id, weekday) do update set opens = excluded.opens, closes = excluded.closes,"
            + " version = excluded.version where kept.version = excluded.version - 1";

    private final Transactions transactions;

    @Activate
    public PostgresHours(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public OpeningHours current() {
        List<Object[]> rows = transactions.call(entities -> Rows.of(entities.createNativeQuery(READ)));
        return rows.isEmpty()
                ? OpeningHours.AT_FIRST
                : new OpeningHours(rows.stream().map(PostgresHours::day).toList(), (long) rows.get(0)[3]);
    }

    @Override
    public OpeningHours replace(OpeningHours hours) {
        long next = hours.version() + 1;
        transactions.run(entities -> hours.days().forEach(day -> write(entities, day, next)));
        return new OpeningHours(hours.days(), next);
    }

    private static void write(EntityManager entities, OpeningHours.Day day, long version) {
        int written = entities.createNativeQuery(WRITE)
                .setParameter(1, day.weekday().getValue())
                .setParameter(2, text(day.opens()))
                .setParameter(3, text(day.closes()))
                .setParameter(4, version)
                .executeUpdate();
        if (written == 0) {
            throw Problem.stale();
        }
    }

    private static OpeningHours.Day day(Object[] row) {
        return new OpeningHours.Day(DayOfWeek.of((int) row[0]), time(row[1]), time(row[2]));
    }

    private static LocalTime time(Object column) {
        return column == null ? null : LocalTime.parse((String) column);
    }

    private static String text(LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
