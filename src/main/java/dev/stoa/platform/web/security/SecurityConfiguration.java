package dev.stoa.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The store is open and knows no session; what staff do needs the staff role; the rest is open to read. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String STAFF = "STAFF";

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    /** The pages of the architecture bring all they need along. */
    private static final String PAGES_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A picture has its colors in itself, and needs nothing else. */
    private static final String PICTURES_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** The hot path: no session, no sign-in, nothing to forge. Answers may be kept, but must be asked for again each time. */
    @Bean
    @Order(1)
    SecurityFilterChain store(HttpSecurity http) {
        return http.securityMatcher("/api/store/**", "/webhooks/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, no-cache")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain staffAndPages(HttpSecurity http, SecurityAnswers answers) {
        return http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                .permitAll()
                .requestMatchers("/api/admin/**", "/actuator/**", "/internal/**", "/architecture/**")
                .hasRole(STAFF)
                .anyRequest()
                .permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .formLogin(form -> form.loginPage(SignInPage.PATH).failureHandler(answers).defaultSuccessUrl("/docs"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isSentByAScript))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .headers(headers -> headers
                        .addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy",
                                contentPolicy(request.getServletPath()))))
                .build();
    }

    private static String contentPolicy(String path) {
        if (!path.startsWith("/architecture")) {
            return CONTENT_POLICY;
        }
        return path.endsWith(".svg") ? PICTURES_POLICY : PAGES_POLICY;
    }

    /**
     * A page of somebody else can make a browser send a session's cookie, but no Authorization header; should a browser add
     * one by itself, it says that the request comes from another site.
     */
    private static boolean isSentByAScript(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        String site = request.getHeader("Sec-Fetch-Site");
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)
                && (site == null || site.equals("same-origin"));
    }
}
