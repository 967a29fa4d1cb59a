/** Tables {@code access_request}, {@code record_copy}, {@code copy_part}, {@code disclosure} and {@code opt_out}. */
package com.codecanvas.medspa.privacy.store;
