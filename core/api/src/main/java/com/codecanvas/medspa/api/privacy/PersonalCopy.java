package com.codecanvas.medspa.api.privacy;

import org.osgi.annotation.versioning.ProviderType;

/** Takes in what a module holds about one patient. */
@ProviderType
public interface PersonalCopy {

    /** @throws IllegalArgumentException when the module has no such kind */
    void add(PersonalRecord item);
}
