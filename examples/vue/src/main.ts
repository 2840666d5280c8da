import { createApp } from 'vue';
import 'peer-support-widgets/grounding-player.js';
import App from './App.vue';

createApp(App).mount('#app');
