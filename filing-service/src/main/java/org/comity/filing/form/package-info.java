/** Short forms whose fields are data: what stands against a value, said by the name of its field; and the version that a form was filled in on. */
package org.comity.filing.form;
