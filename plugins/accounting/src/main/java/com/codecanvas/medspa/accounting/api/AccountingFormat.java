package com.codecanvas.medspa.accounting.api;

import com.codecanvas.medspa.api.slots.ProviderSlot;
import org.osgi.annotation.versioning.ConsumerType;

/** Writes a clinic's month in a format that accountants read. Keeps nothing, and the same month gives the same bytes. */
@ProviderSlot("accounting-format")
@ConsumerType
public interface AccountingFormat {

    ExportFile write(BookedMonth month);
}
