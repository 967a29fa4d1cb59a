package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.treatments.domain.TestSpot;
import com.codecanvas.medspa.treatments.domain.TestSpots;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Test spots in PostgreSQL. */
@Component(service = TestSpots.class)
public final class PostgresTestSpots implements TestSpots {

    private static final String OF_TATTOO =
            "select s from TestSpotRow s where s.tattooId = :tattoo order by s.doneOn desc, s.id desc";

    private final Transactions transactions;

    @Activate
    public PostgresTestSpots(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<TestSpot> ofTattoo(UUID tattooId) {
        return transactions.call(entities ->
                entities
                        .createQuery(OF_TATTOO, TestSpotRow.class)
                        .setParameter("tattoo", tattooId)
                        .getResultList()
                        .stream()
                        .map(TestSpotRow::spot)
                        .toList());
    }

    @Override
    public TestSpot add(TestSpot spot) {
        return transactions.call(entities -> {
            TestSpotRow row = new TestSpotRow(spot);
            entities.persist(row);
            entities.flush();
            return spot.saved(row.version());
        });
    }

    @Override
    public Optional<TestSpot> change(UUID tattooId, UUID id, UnaryOperator<TestSpot> change) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(TestSpotRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(row -> row.tattooId().equals(tattooId))
                .map(row -> {
                    TestSpot after = change.apply(row.spot());
                    row.take(after);
                    entities.flush();
                    return after.saved(row.version());
                }));
    }
}
