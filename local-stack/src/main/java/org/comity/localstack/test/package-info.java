/** The stack that the services' tests share: real servers in a process of their own, and tokens that the tested service trusts. */
package org.comity.localstack.test;
