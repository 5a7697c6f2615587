package dev.stoa.platform.application;

import dev.stoa.platform.StoaSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(StoaSettings.class)
class PlatformConfiguration {}
