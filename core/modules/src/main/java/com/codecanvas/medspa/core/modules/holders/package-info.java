/** Which modules hold something about patients. */
package com.codecanvas.medspa.core.modules.holders;
