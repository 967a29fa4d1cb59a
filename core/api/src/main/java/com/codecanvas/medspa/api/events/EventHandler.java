package com.codecanvas.medspa.api.events;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Registered as a service by a module that wants to know. Called in the clinic's scope at least once for each event from the moment the module is first enabled for it, in
 * order for each subject; what {@link #handle} writes to tables commits together with the mark that it was handled, so there it is exactly once. With
 * {@code @TransactionPerCall} on the method each call of {@code Transactions} commits by itself. While the module is disabled, stopped or updated its events wait.
 */
@ConsumerType
public interface EventHandler {

    /** Unique in the module and the same for ever: the place in the stream is kept under it. */
    String name();

    /** Full types, {@code patients.*} for all of a module, or {@code *}. */
    Set<String> types();

    void handle(Event event) throws Exception;
}
