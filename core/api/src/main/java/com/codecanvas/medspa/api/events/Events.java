package com.codecanvas.medspa.api.events;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Tells other modules what happened. The event is stored in the current transaction: no commit, no event. */
@ProviderType
public interface Events {

    /**
     * @param type {@code <module id>.<what happened>}, such as {@code patients.created}
     * @param subject the record that it happened to; events of one subject are handled in the order of their transactions
     * @param data a record of ids and facts, written as JSON of at most 8,000 characters, without patient data; null for none
     * @return the event's id
     */
    UUID publish(String type, UUID subject, Record data);
}
