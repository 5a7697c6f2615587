package dev.stoa.platform.persistence.roles;

import javax.sql.DataSource;
import org.springframework.beans.factory.InjectionPoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Whatever reaches the database reaches it as somebody: a transaction as the module that began it, a single statement as
 * the module of the class that was given the client. All others, a plain {@code DataSource} included, are nobody.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "stoa.database.roles", havingValue = "enforced")
class RolesConfiguration {

    @Bean
    static BeanPostProcessor roleConnections() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new RoleConnections(pool) : bean;
            }
        };
    }

    @Bean
    ModuleNames moduleNames() {
        return ModuleNames.found();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource database, ModuleNames modules,
            ObjectProvider<TransactionManagerCustomizers> customizers) {
        RoleTransactions transactions = new RoleTransactions(database, modules);
        customizers.ifAvailable(each -> each.customize(transactions));
        return transactions;
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JdbcTemplate jdbcTemplate(InjectionPoint user, DataSource database, ModuleNames modules) {
        String module = modules.moduleOf(user.getMember().getDeclaringClass().getName());
        return new JdbcTemplate(new ModuleDataSource(database, module));
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    JdbcClient jdbcClient(InjectionPoint user, DataSource database, ModuleNames modules) {
        return JdbcClient.create(jdbcTemplate(user, database, modules));
    }
}
