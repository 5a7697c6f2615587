package dev.stoa.customer.application;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Contacts expire by the clock, also where this module runs alone. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CustomerScheduling {}
