package dev.stoa.platform.application;

import dev.stoa.platform.StoaSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoaSettings.class)
class PlatformConfiguration {}
