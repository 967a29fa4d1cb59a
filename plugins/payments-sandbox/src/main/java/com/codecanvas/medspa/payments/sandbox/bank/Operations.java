package com.codecanvas.medspa.payments.sandbox.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The bank's books, of the current clinic. */
public interface Operations {

    /** Keeps what {@code made} makes, unless something of this key is there: then that. */
    Operation once(String key, Function<UUID, Operation> made);

    /** The same for a refund, made while its charge is held. @param made is given the charge, which may be empty, and what of it is left */
    Operation refundOnce(String key, UUID chargeId, RefundMaker made);

    /** Decides on a refund. */
    interface RefundMaker {
        Operation make(UUID id, Optional<Operation> charge, long leftMinor);
    }

    Optional<Operation> find(String key);

    /** The newest first. */
    List<Operation> list(int limit);
}
