/** What this module holds about patients: nothing. */
package com.codecanvas.medspa.accounting.privacy;
