package com.codecanvas.medspa.api.privacy;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Everybody who holds something about the current clinic's patients. */
@ProviderType
public interface DataHolders {

    /** By name: installed modules, and those that are gone and left the clinic's data behind. */
    List<Holder> all();

    /**
     * A module that holds data.
     *
     * @param name in words
     * @param data empty while the module is stopped or gone: what it holds can't be told then
     */
    record Holder(String moduleId, String name, Optional<PersonalData> data) {}
}
