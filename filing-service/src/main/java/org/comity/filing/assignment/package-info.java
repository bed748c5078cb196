/** To whom a registered case is given: which benches the law allows, who gives it, what was before, and how much everybody has. */
package org.comity.filing.assignment;
