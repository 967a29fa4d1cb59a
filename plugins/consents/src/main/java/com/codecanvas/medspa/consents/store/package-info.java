/** Tables of the module. */
package com.codecanvas.medspa.consents.store;
