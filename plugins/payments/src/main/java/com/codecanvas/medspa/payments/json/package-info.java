/** JSON in encrypted columns. */
package com.codecanvas.medspa.payments.json;
