/** Short forms whose fields are data: what stands against a value, said by the name of its field. */
package org.comity.filing.form;
