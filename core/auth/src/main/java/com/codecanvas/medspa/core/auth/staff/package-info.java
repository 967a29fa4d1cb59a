/** A clinic's users and their roles. */
package com.codecanvas.medspa.core.auth.staff;
